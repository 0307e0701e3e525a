import { FACILITY_NOUNS, ORGANISATION_NOUNS } from '../../lexicon/names.js';
import { isBeing } from './beings.js';
import type { Line } from './casing.js';
import { startOfDescription } from './roles.js';
import type { Range, Run } from './runs.js';

/** Words of a given name and a surname, which stay behind the place. */
const FULL_NAME = 2;

type Found = readonly [Line, Run];

/**
 * Runs of "the president of Tarnia | Ann Lee", without a comma: the place that an office is held of is cut from the name of who holds it. Only where
 * the article names that place, or the person, by itself: not in "the head of Tarn Hill Farm".
 */
export function withoutPlacesHeld(runs: readonly Found[]): Found[] {
  const alone = new Set(runs.map(([line, run]) => textOf(line, run.name)));
  return runs.map(([line, run]): Found => [line, holderIn(line, run, alone) ?? run]);
}

const textOf = ({ words }: Line, { from, to }: Range): string =>
  words
    .slice(from, to)
    .map((w) => w.lower)
    .join(' ');

function holderIn(line: Line, { title, name }: Run, alone: ReadonlySet<string>): Run | null {
  const { words } = line;
  const office = name.from - 2;
  if (title.to > title.from || words[name.from - 1]?.lower !== 'of' || !isBeing(words[office])) return null;
  const last = words[name.to - 1]!.lower;
  if (FACILITY_NOUNS.has(last) || ORGANISATION_NOUNS.has(last)) return null;
  for (let from = name.from + 1; from <= name.to - FULL_NAME; from++) {
    const person = { from, to: name.to };
    if (!alone.has(textOf(line, { from: name.from, to: from })) && !alone.has(textOf(line, person))) continue;
    return { title: { from: startOfDescription(words, office), to: from }, name: person };
  }
  return null;
}
