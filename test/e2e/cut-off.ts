import type { Page } from "playwright-core";

/** Panes that scroll up and down only. */
const PANES = ".rail, .panel, .stage, .twin, .conflicts, .reader-text, .menu-list, .keys, [cmdk-list]";

/**
 * Everything that a reader cannot see or reach for want of room: the page where it is wider than the window, controls that
 * stick out of it or of what hides their rest, and words that are cut without an ellipsis. What scrolls sideways may.
 */
export function listCutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate<readonly string[]>(`(${findCutOff.toString()})(${JSON.stringify(PANES)})`);
}

/** True where the page is wider than its window. */
export function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate<boolean>("document.documentElement.scrollWidth > innerWidth");
}

/** Runs in the page. */
declare const document: {
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

function findCutOff(panes: string): readonly string[] {
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
    // Of an axis only a part is in sight: it pans.
    if (element.closest(".time-lanes")) return false;
    for (let around = element.parentElement; around; around = around.parentElement) {
      const isAllowed = getComputedStyle(around).textOverflow === "ellipsis" || isScrolling(around);
      if (isAllowed && around.scrollWidth > around.clientWidth) return false;
      const box = around.getBoundingClientRect();
      if (isHiding(around) && (left < box.left - 1 || right > box.right + 1)) return true;
    }
    return left < -1 || right > innerWidth + 1;
  };
  const isSeen = (element: PageElement) =>
    element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().width > 2;
  const list = (selector: string) => [...document.querySelectorAll(selector)].filter(isSeen);
  const controls = list("button, a[href], input, select, summary, [role='menuitem'], [role='option']");
  const words = list("h1, h2, h3, p, li, td, th, dd, blockquote, label").filter(isHiding);
  return [
    ...list(`html, ${panes}`)
      .filter((pane) => pane.scrollWidth > pane.clientWidth + 1)
      .map((pane) => say("scrolls sideways", pane)),
    ...controls.filter(sticksOut).map((control) => say("sticks out", control)),
    ...controls.filter(isCut).map((control) => say("cut", control)),
    ...words.filter(isCut).map((element) => say("words cut", element)),
  ];
}
