import type { Page } from "playwright-core";

/**
 * Everything that a reader cannot see or reach for want of room: the page where it is wider than the window, controls that
 * stick out of it or of what hides their rest, and words that are cut without an ellipsis. What scrolls sideways may.
 */
export function listCutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate<readonly string[]>(`(${findCutOff.toString()})()`);
}

/** Runs in the page. */
declare const document: {
  readonly documentElement: { readonly scrollWidth: number };
  querySelectorAll(selector: string): Iterable<PageElement>;
};
declare const innerWidth: number;
declare function getComputedStyle(element: PageElement): Readonly<Record<string, string>>;

interface PageElement {
  readonly parentElement: PageElement | null;
  readonly className: unknown;
  readonly tagName: string;
  readonly textContent: string;
  readonly scrollWidth: number;
  readonly clientWidth: number;
  checkVisibility(options: object): boolean;
  closest(selector: string): PageElement | null;
  getBoundingClientRect(): { readonly left: number; readonly right: number; readonly width: number };
}

function findCutOff(): readonly string[] {
  const say = (what: string, { tagName, className, textContent }: PageElement) =>
    `${what}: ${tagName}.${className} ${textContent.trim().slice(0, 40)}`;
  const isHiding = (element: PageElement) => /hidden|clip/.test(getComputedStyle(element).overflowX ?? "");
  const isScrolling = (element: PageElement) => /auto|scroll/.test(getComputedStyle(element).overflowX ?? "");
  const isCut = (element: PageElement) => {
    const { textOverflow, display } = getComputedStyle(element);
    const isAllowed = textOverflow === "ellipsis" || display === "inline" || isScrolling(element);
    return !isAllowed && element.scrollWidth > element.clientWidth + 1;
  };
  const sticksOut = (element: PageElement) => {
    const { left, right } = element.getBoundingClientRect();
    for (let around = element.parentElement; around; around = around.parentElement) {
      if (isScrolling(around) && around.scrollWidth > around.clientWidth) return false;
      const box = around.getBoundingClientRect();
      if (isHiding(around) && (left < box.left - 1 || right > box.right + 1)) return true;
    }
    return left < -1 || right > innerWidth + 1;
  };
  const problems = document.documentElement.scrollWidth > innerWidth ? ["the page scrolls sideways"] : [];
  const controls = "button, a[href], input, select, summary, [role='menuitem'], [role='option']";
  for (const element of document.querySelectorAll(controls)) {
    const isSeen = element.checkVisibility({ visibilityProperty: true }) && !element.closest(".unseen");
    if (!isSeen || element.getBoundingClientRect().width < 2) continue;
    if (sticksOut(element)) problems.push(say("sticks out", element));
    else if (isCut(element)) problems.push(say("cut", element));
  }
  for (const element of document.querySelectorAll("h1, h2, h3, p, li, td, th, dd, blockquote, label")) {
    if (element.checkVisibility({}) && !element.closest(".unseen") && isHiding(element) && isCut(element)) {
      problems.push(say("words cut", element));
    }
  }
  return problems;
}
