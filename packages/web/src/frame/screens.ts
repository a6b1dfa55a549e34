import { type ComponentType, lazy } from 'react';
import { Start } from '../screens/start/start.tsx';
import { screenWords } from '../words/screen-words.ts';
import { type Address, parseAddress, toHash } from './address.ts';

/** The screens of the app. */
export type ScreenId = keyof typeof screenWords;

/** What a screen is given. */
export interface ScreenProps {
  /** What follows the screen in the address. */
  rest: readonly string[];
}

/** What draws each screen; all but the first are loaded when somebody goes there. */
export const screens: Record<ScreenId, ComponentType<ScreenProps>> = {
  start: Start,
  documents: lazy(async () => ({
    default: (await import('../screens/documents/documents.tsx')).Documents,
  })),
  reading: lazy(async () => ({
    default: (await import('../screens/reading/reading.tsx')).ReadingScreen,
  })),
  table: lazy(async () => ({ default: (await import('../screens/table/table.tsx')).TableScreen })),
  draft: lazy(async () => ({ default: (await import('../screens/draft/draft.tsx')).DraftScreen })),
  keeping: lazy(async () => ({
    default: (await import('../screens/keeping/keeping.tsx')).KeepingScreen,
  })),
};

/** The tasks that the first screen offers, in its order, and the screen where each begins. */
export const tasks = ['documents', 'draft'] as const satisfies readonly ScreenId[];

const paths = Object.fromEntries(
  Object.entries(screenWords).map(([id, { path }]) => [id, path]),
) as Record<ScreenId, string>;

/** Where somebody is by the address; `null` where that is no screen. */
export function addressOf(hash: string): Address<ScreenId> | null {
  return parseAddress(hash, paths);
}

/** Write the link to a screen. */
export function linkTo(screen: ScreenId, ...rest: string[]): string {
  return toHash({ screen, rest }, paths);
}
