import { describe, expect, test } from 'vitest';
import type { Act } from '../src/work/acts/entry.ts';
import type { KeptFile, KeptWork } from '../src/work/kept.ts';
import { type Memory, MemoryFull } from '../src/work/memory.ts';
import { Workspace } from '../src/work/workspace.ts';
import { at } from './entries.ts';
import { textFile } from './example-files.ts';

/** What a browser keeps, with a memory for each tab that looks at it. */
class Browser {
  kept: unknown = null;
  readonly files = new Map<string, KeptFile>();
  fails: 'full' | 'refused' | null = null;
  /** Whether tabs hear of each other. */
  hears = true;
  readonly #tabs: Array<{ listener: () => void }> = [];
  #ids = 0;

  tab(): Workspace {
    const own = { listener: () => {} };
    this.#tabs.push(own);
    const tell = () => {
      for (const tab of this.#tabs) if (tab !== own && this.hears) tab.listener();
    };
    const guard = () => {
      if (this.fails) throw this.fails === 'full' ? new MemoryFull() : new Error('no');
    };
    const memory: Memory = {
      load: async () => this.kept,
      file: async (document) => this.files.get(document) ?? null,
      add: async ({ id, known, entries, files }) => {
        guard();
        const found = this.kept as KeptWork | null;
        if (known && found?.id !== id) return null;
        const kept = { version: 2, id: found?.id ?? id, log: [...(found?.log ?? []), ...entries] };
        this.kept = kept;
        for (const [document, file] of files) this.files.set(document, file);
        tell();
        return kept as KeptWork;
      },
      replace: async ({ files, ...work }) => {
        guard();
        this.kept = work;
        this.files.clear();
        for (const [document, file] of files) this.files.set(document, file);
        tell();
      },
      wipe: async () => {
        guard();
        this.kept = null;
        this.files.clear();
        tell();
      },
      onChange: (listener) => {
        own.listener = listener;
      },
    };
    const newId = () => `id-${++this.#ids}`;
    return new Workspace({ memory, newId, now: () => at });
  }
}

const adding = (document: string): Act[] => [
  { kind: 'document-added', document, name: `${document}.txt` },
];
const file = (name: string) => new Map([[name, textFile(`${name}.txt`, `1. ${name}`)]]);
const names = (workspace: Workspace) =>
  workspace.cell.get().project.documents.list.map(({ id }) => id);
const keeping = (workspace: Workspace) => workspace.cell.get().keeping.kind;
const settle = () => new Promise((resolve) => setTimeout(resolve));

async function opened(browser: Browser): Promise<Workspace> {
  const tab = browser.tab();
  await tab.restore();
  return tab;
}

describe('work that is kept', () => {
  test('is there again in a later visit, with undoing', async () => {
    const browser = new Browser();
    const tab = await opened(browser);
    expect([tab.cell.get().isOpen, keeping(tab)]).toEqual([true, 'nothing']);
    tab.do(adding('a'), file('a'));
    tab.do(adding('b'), file('b'));
    tab.undo();
    expect(tab.isWaiting).toBe(true);
    await settle();
    expect([tab.isWaiting, keeping(tab)]).toEqual([false, 'kept']);
    const later = await opened(browser);
    expect([names(later), (await later.file('a')).name]).toEqual([['a'], 'a.txt']);
    later.redo();
    expect(names(later)).toEqual(['a', 'b']);
    expect((await later.whole()).files.get('b')).toEqual(textFile('b.txt', '1. b'));
  });

  test('two tabs add to it, and lose nothing of each other', async () => {
    const browser = new Browser();
    const [one, other] = [await opened(browser), await opened(browser)];
    one.do(adding('a'), file('a'));
    other.do(adding('b'), file('b'));
    await settle();
    expect([names(one), names(other)]).toEqual([
      ['a', 'b'],
      ['a', 'b'],
    ]);
    other.do([{ kind: 'document-removed', document: 'a' }]);
    one.do(adding('c'), file('c'));
    await settle();
    expect([names(one), names(other)]).toEqual([
      ['b', 'c'],
      ['b', 'c'],
    ]);
    expect((await one.file('b')).name).toBe('b.txt');
  });

  test('two tabs that do not hear of each other lose nothing either', async () => {
    const browser = new Browser();
    browser.hears = false;
    const [one, other] = [await opened(browser), await opened(browser)];
    one.do(adding('a'), file('a'));
    await settle();
    other.do(adding('b'), file('b'));
    await settle();
    expect(names(other)).toEqual(['a', 'b']);
    one.do(adding('c'), file('c'));
    await settle();
    expect(names(one)).toEqual(['a', 'b', 'c']);
  });

  test('a full disk is told, and nothing is lost once there is room', async () => {
    const browser = new Browser();
    const tab = await opened(browser);
    tab.do(adding('a'), file('a'));
    await settle();
    browser.fails = 'full';
    tab.do(adding('b'), file('b'));
    await settle();
    expect([keeping(tab), names(tab), tab.isWaiting]).toEqual(['full', ['a', 'b'], true]);
    expect((await tab.whole()).files.size).toBe(2);
    browser.fails = null;
    await tab.keepAgain();
    expect([keeping(tab), names(await opened(browser))]).toEqual(['kept', ['a', 'b']]);
  });

  test('a browser that keeps nothing is no hindrance, and is told', async () => {
    const browser = new Browser();
    browser.fails = 'refused';
    const tab = await opened(browser);
    tab.do(adding('a'), file('a'));
    await settle();
    expect([keeping(tab), names(tab)]).toEqual(['refused', ['a']]);
    await tab.wipe();
    expect([keeping(tab), names(tab)]).toEqual(['refused', []]);
  });

  test('one button wipes it, in another tab too', async () => {
    const browser = new Browser();
    const [one, other] = [await opened(browser), await opened(browser)];
    one.do(adding('a'), file('a'));
    await settle();
    await one.wipe();
    await settle();
    expect([browser.kept, browser.files.size]).toEqual([null, 0]);
    expect([names(one), names(other), keeping(other)]).toEqual([[], [], 'nothing']);
    other.do(adding('b'), file('b'));
    await settle();
    expect(names(one)).toEqual(['b']);
  });

  test('what was wiped in a tab that was not heard of does not come back by itself', async () => {
    const browser = new Browser();
    const [one, other] = [await opened(browser), await opened(browser)];
    one.do(adding('a'), file('a'));
    await settle();
    browser.hears = false;
    await one.wipe();
    other.do(adding('b'), file('b'));
    await settle();
    expect([keeping(other), names(other), browser.kept]).toEqual(['elsewhere', ['a', 'b'], null]);
    await other.takeKept();
    expect([keeping(other), names(other)]).toEqual(['nothing', []]);
  });

  test('opened work takes the place of what there was, in another tab too', async () => {
    const browser = new Browser();
    const [one, other] = [await opened(browser), await opened(browser)];
    one.do(adding('a'), file('a'));
    await settle();
    const saved = await (async () => {
      const elsewhere = await opened(new Browser());
      elsewhere.do(adding('z'), file('z'));
      return elsewhere.whole();
    })();
    await one.open({ ...saved, id: 'elsewhere' });
    await settle();
    expect([names(one), names(other), (await other.file('z')).name]).toEqual([
      ['z'],
      ['z'],
      'z.txt',
    ]);
  });

  test('opened work for which there is no room does not mix with what is kept', async () => {
    const browser = new Browser();
    const tab = await opened(browser);
    tab.do(adding('a'), file('a'));
    await settle();
    const before = browser.kept;
    browser.fails = 'full';
    await tab.open({ version: 2, id: 'elsewhere', log: [], files: new Map() });
    tab.do(adding('z'), file('z'));
    await settle();
    expect([keeping(tab), names(tab), browser.kept]).toEqual(['full', ['z'], before]);
    browser.fails = null;
    await tab.keepAgain();
    expect(names(await opened(browser))).toEqual(['z']);
  });

  test('work of a later Akkoord is left as it is', async () => {
    const browser = new Browser();
    browser.kept = { version: 3, id: 'x', deeds: [] };
    const tab = await opened(browser);
    expect(tab.cell.get().keeping).toEqual({
      kind: 'unknown',
      refusal: { kind: 'later', version: 3 },
    });
    tab.do(adding('a'), file('a'));
    await settle();
    expect([browser.kept, names(tab)]).toEqual([{ version: 3, id: 'x', deeds: [] }, ['a']]);
  });

  test('what the page with two files kept is taken up', async () => {
    const browser = new Browser();
    const before = textFile('a.txt', '1. Tas.');
    browser.kept = { version: 1, before, after: null, sector: null, compared: false };
    const tab = await opened(browser);
    expect([names(tab), keeping(tab)]).toEqual([['before'], 'kept']);
    expect(await (await opened(browser)).file('before')).toEqual(before);
  });
});
