import { answerQuestion } from "../../decisions/answer-question.ts";
import type { Question } from "../../decisions/questions.ts";
import type { DecisionsFile, TakeBack } from "../../review/decisions-file.ts";
import { count } from "../count.ts";
import { noTerminal } from "../messages.ts";
import { toLine } from "../printable.ts";
import type { Terminal } from "../terminal.ts";
import { type Asked, printQuestion } from "./print-question.ts";
import { type Keys, openKeys } from "./read-keys.ts";

/** What a review needs besides its questions. */
export interface ReviewSetting {
  readonly asked: Asked;
  readonly file: DecisionsFile;
  readonly by: { readonly who: string; readonly when: string };
}

const KEYS = "y yes · n no · l later · u undo · q quit · ? help";

const HELP = `  y   yes: they are the same; the words do say so
  n   no: they are two; the words do not say so
  l   later: nothing is written, and the question comes again
  u   undo: takes the last answer back and asks again
  q   quit, as Ctrl-C does; every answer so far is written already
`;

/** Asks question after question, and files each answer at once. */
export async function runReview(
  questions: readonly Question[],
  setting: ReviewSetting,
  terminal: Terminal,
): Promise<void> {
  if (terminal.input?.isTTY !== true) throw noTerminal();
  const keys = openKeys(terminal.input);
  try {
    await new Review(questions, setting, keys, terminal).run();
  } finally {
    keys.close();
  }
}

/** An answer that can be taken back; one that came to nothing in the file has nothing to take back there. */
interface Step {
  readonly place: number;
  readonly takeBack?: TakeBack;
}

class Review {
  readonly #questions: readonly Question[];
  readonly #setting: ReviewSetting;
  readonly #keys: Keys;
  readonly #terminal: Terminal;
  #place = 0;
  #steps: Step[] = [];

  constructor(questions: readonly Question[], setting: ReviewSetting, keys: Keys, terminal: Terminal) {
    this.#questions = questions;
    this.#setting = setting;
    this.#keys = keys;
    this.#terminal = terminal;
  }

  async run(): Promise<void> {
    let shown: Question | undefined;
    for (let question = this.#question(); question; question = this.#question()) {
      if (question !== shown) await this.#show(question);
      shown = question;
      const key = await this.#keys.next();
      if (key === undefined || key === "q") break;
      await this.#take(key, question);
    }
    this.#sayGoodbye();
  }

  #question(): Question | undefined {
    return this.#questions[this.#place];
  }

  async #show(question: Question): Promise<void> {
    const printed = await printQuestion(question, this.#setting.asked, this.#terminal);
    this.#terminal.print(`\n${this.#place + 1} of ${this.#questions.length}  ${printed}${KEYS}\n`);
  }

  async #take(key: string, question: Question): Promise<void> {
    if (key === "y" || key === "n") await this.#answer(question, key === "y");
    else if (key === "l") this.#go({ place: this.#place });
    else if (key === "u") await this.#undo();
    else if (key === "?") this.#terminal.print(HELP);
    else this.#terminal.print(`${KEYS}\n`);
  }

  async #answer(question: Question, isYes: boolean): Promise<void> {
    const decision = { ...answerQuestion(question, isYes), ...this.#setting.by };
    const takeBack = await this.#setting.file.change({ add: [decision], remove: [] });
    this.#terminal.print(`→ ${decision.verdict}\n`);
    this.#go({ place: this.#place, takeBack });
    // One piece of evidence that a person confirmed makes the claim certain.
    if (isYes && question.kind === "claim")
      this.#skip((next) => next.kind === "claim" && next.claim === question.claim);
  }

  #go(step: Step): void {
    this.#steps.push(step);
    this.#place++;
  }

  #skip(isAnswered: (question: Question) => boolean): void {
    for (let next = this.#question(); next && isAnswered(next); next = this.#question()) this.#place++;
  }

  async #undo(): Promise<void> {
    const step = this.#steps.pop();
    if (!step) return this.#terminal.print("There is no answer to take back.\n");
    if (step.takeBack && !(await step.takeBack())) {
      return this.#terminal.print(
        `${toLine(this.#setting.file.path)} has changed meanwhile. Take the entry out there.\n`,
      );
    }
    this.#place = step.place;
  }

  #sayGoodbye(): void {
    const filed = this.#steps.filter(({ takeBack }) => takeBack).length;
    const left = this.#questions.length - this.#place;
    const open = left > 0 ? `, ${count(left, "question")} left` : "";
    const next = filed > 0 ? ' "countersign build" applies them.' : "";
    this.#terminal.print(`\n${count(filed, "decision")} added to ${toLine(this.#setting.file.path)}${open}.${next}\n`);
  }
}
