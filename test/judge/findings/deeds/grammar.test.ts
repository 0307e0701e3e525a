import { describe, expect, it } from 'vitest';
import { deedsIn } from '../../../../src/judge/findings/deeds/grammar.js';
import type { Phrase } from '../../../../src/text/noun-phrase.js';
import { documentOf } from '../../documents.js';

/** "kill: — → three miners": kind of act, who does it, to whom. */
function read(sentence: string, headline = false): string[] {
  const document = documentOf('a', headline ? sentence : `News of the day\n${sentence}`);
  return document.sentences.slice(headline ? 0 : 1).flatMap((s) => {
    const words = (p: Phrase | null): string =>
      p === null
        ? '—'
        : s.tokens
            .slice(p.from, p.to)
            .map((t) => t.lower)
            .join(' ');
    return deedsIn(s).map((d) => `${d.family}: ${words(d.doer)} → ${words(d.done)}`);
  });
}

describe('deedsIn', () => {
  it.each([
    ['Three miners were killed on Monday.', 'kill: — → three miners'],
    ['Three miners, including two brothers, were killed on Monday.', 'kill: — → three miners'],
    ['Three miners were killed by a guard.', 'kill: a guard → three miners'],
    ['Three miners were killed by a suspected raider.', 'kill: a suspected raider → three miners'],
    ['Guards killed at least three miners.', 'kill: guards → three miners'],
    ['A raider drove a van into the crowd, killing three miners.', 'kill: a raider → three miners'],
    ['The council accused the guards of shelling the village.', 'attack: the guards → the village'],
    ['The guards shot and killed the bear.', 'kill: the guards → the bear'],
    ['A zoo shot and killed a 17-year-old bear.', 'kill: a zoo → a 17 - year - old bear'],
    ['The bear was shot and killed by the guards.', 'kill: the guards → the bear'],
    ['Six sailors were taken hostage near the cape.', 'capture: — → six sailors'],
    ['The coast guard took six sailors hostage.', 'capture: the coast guard → six sailors'],
    ['Clashes broke out near the bridge.', 'fight: — → clashes'],
    ['Fighting erupted at dawn.', 'fight: — → fighting'],
    ['Shots were fired in the market.', 'fire: — → shots'],
  ])('%s', (sentence, deed) => {
    expect(read(sentence)).toContain(deed);
  });

  it('reads a headline that leaves out its auxiliary', () => {
    expect(read('Three miners killed in market raid', true)).toEqual(['kill: — → three miners']);
  });

  it.each([
    'The old man died of his wounds.',
    'The poet was born in the valley.',
    'The mine is located below the ridge.',
    'Nobody was killed in the raid.',
    'The miners were not killed.',
    'More miners could be killed.',
    'The miners were killed by throwing stones at a time of need.',
    'The clashes were heavy.',
    'The police said on Monday that a fire had broken the calm.',
  ])('reads no act without an actor in: %s', (sentence) => {
    expect(read(sentence).filter((d) => d.includes(': — →'))).toEqual([]);
  });

  it('does not take who tells of it for who did it', () => {
    expect(
      read('The police said on Monday, killing time, that it was calm.').filter((d) => d.includes('police')),
    ).toEqual([]);
  });
});
