/** Keys that are no letters, by the names that all engines' drivers know in one form or another. */
export type Key = 'Tab' | 'Enter' | 'Escape' | 'ArrowRight' | 'Backspace';

/** What a page is asked runs inside it: it is handed over as text, and answers with JSON. */
export type Question<Given extends readonly unknown[], Answer> = (...given: Given) => Answer;

/**
 * Somebody who visits the site with one engine. It has only what the drivers of all engines can do with a real pointer and
 * real keys, so that the path through the site is written once.
 */
export interface Visitor {
  open(address: string): Promise<void>;
  ask<Given extends readonly unknown[], Answer>(
    question: Question<Given, Answer>,
    ...given: Given
  ): Promise<Answer>;
  /** Presses and releases the pointer at a point of the window, in CSS pixels. */
  click(x: number, y: number): Promise<void>;
  /** Keys by name, or letters of any script, one after the other. */
  press(...keys: readonly (Key | string)[]): Promise<void>;
  /** What follows is asked in the page's first frame, until the next address is opened. */
  enterFrame(): Promise<void>;
}

/** CSS pixels of the page's part of the window. */
export interface WindowSize {
  readonly width: number;
  readonly height: number;
}

export const DESKTOP: WindowSize = { width: 1440, height: 900 };

/** An engine at work. */
export interface Engine {
  /** In a desktop's window, or in one of another size. */
  visit(size?: WindowSize): Promise<Visitor>;
  /** Prints the page as PDF, where the driver can. */
  print?(): Promise<Buffer>;
  close(): Promise<void>;
}
