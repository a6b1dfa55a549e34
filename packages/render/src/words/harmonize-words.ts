import type { Wording } from '@akkoord/harmonize';
import { choiceText } from './harmonize-choices.ts';
import { findingMessage } from './harmonize-findings.ts';
import { openQuestionText } from './harmonize-questions.ts';

/** The Dutch that stands in a protocol made of several, and in its annexes, for what is told by codes elsewhere. */
export const harmonizeWording: Wording = {
  question: (question) => {
    const { question: asked, state } = openQuestionText(question);
    return [asked, state].filter(Boolean).join(' ');
  },
  finding: findingMessage,
  choice: choiceText,
};
