import type { QuantityMention } from '../../model/index.js';

/** What may stand between a figure and the same in another unit: "10 feet (3 metres)", "6,000 metres [20,000 ft]", "200 hp / 149 kW", "two miles, or 3.2 km". */
const LINK = /^ ?(?:\(|\[|\/|, or|, which is|, about|, or about) ?$/;
/** Characters of a link, at most. */
const LONGEST = 12;

/** The mention before `mentions[at]` when that one says the same in another unit or currency; else the mention itself. */
export function originalOf(mentions: readonly QuantityMention[], at: number, text: string): QuantityMention {
  const [before, here] = [mentions[at - 1], mentions[at]!];
  if (before === undefined || before.sentence !== here.sentence || before.dimension !== here.dimension) return here;
  const same = here.unit === null || before.unit === null || here.unit.name === before.unit.name;
  if (same || here.start - before.end > LONGEST) return here;
  return LINK.test(text.slice(before.end, here.start)) ? before : here;
}
