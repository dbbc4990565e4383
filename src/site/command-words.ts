import { ar as arabic } from '../languages/commands/ar.ts';
import { en as english } from '../languages/commands/en.ts';
import type { CommandMessages } from '../languages/commands/messages.ts';
import { ar as arabicExplanations } from '../languages/explanations/ar.ts';
import { en as englishExplanations } from '../languages/explanations/en.ts';
import type { ExplanationMessages } from '../languages/explanations/messages.ts';
import { ar as arabicHelp } from '../languages/help/ar.ts';
import { en as englishHelp } from '../languages/help/en.ts';
import type { HelpMessages } from '../languages/help/messages.ts';
import { ar as arabicImports } from '../languages/imports/ar.ts';
import { en as englishImports } from '../languages/imports/en.ts';
import type { ImportMessages } from '../languages/imports/messages.ts';
import { ar as arabicObstacles } from '../languages/obstacles/ar.ts';
import { en as englishObstacles } from '../languages/obstacles/en.ts';
import type { ObstacleMessages } from '../languages/obstacles/messages.ts';
import { ar as arabicProblems } from '../languages/problems/ar.ts';
import { en as englishProblems } from '../languages/problems/en.ts';
import type { ProblemSentences } from '../languages/problems/word-problem.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** What commands say. */
export interface CommandWords extends CommandMessages {
  readonly problems: ProblemSentences;
  readonly imports: ImportMessages;
  readonly obstacles: ObstacleMessages;
  readonly explanations: ExplanationMessages;
  /** What each command is for, and how it is called. */
  readonly commands: HelpMessages;
}

const ENGLISH: CommandWords = {
  ...english,
  problems: englishProblems,
  imports: englishImports,
  obstacles: englishObstacles,
  explanations: englishExplanations,
  commands: englishHelp,
};
const WORDS: Readonly<Record<string, CommandWords>> = {
  ar: {
    ...arabic,
    problems: arabicProblems,
    imports: arabicImports,
    obstacles: arabicObstacles,
    explanations: arabicExplanations,
    commands: arabicHelp,
  },
  en: ENGLISH,
};

/** The tag of the language that the user's system speaks, as POSIX has it, else as Windows and macOS tell it to programs. */
export function languageOfUser({ LC_ALL, LC_MESSAGES, LANG }: Environment): string {
  return (LC_ALL || LC_MESSAGES || LANG || Intl.DateTimeFormat().resolvedOptions().locale).replace(
    /[-_.@].*$/,
    '',
  );
}

/** What commands say in that language, in English where they do not speak it. */
export function commandWordsIn(language: string): CommandWords {
  return WORDS[language] ?? ENGLISH;
}

/** What is said to the user of this process where something stands in the way. */
export function obstacleWords(): ObstacleMessages {
  return commandWordsIn(languageOfUser(process.env)).obstacles;
}
