import { overlaps } from '../../model/index.js';
import { type EventFrame, otherEvent } from '../event.js';
import type { Weighed } from './weighed.js';

const placing = ({ claim: { article, event } }: Weighed): string =>
  [article, event.from, event.to, ...event.places].join('|');

/**
 * Tells which statements cannot stand in one topic: words of one sentence within each other, or two events. Statements that are dated
 * and placed alike are asked about once.
 */
export function vetoOf(all: readonly Weighed[], frame: EventFrame): (i: number, j: number) => boolean {
  const ids = new Map<string, number>();
  const place = all.map((w) => {
    const key = placing(w);
    const id = ids.get(key) ?? ids.size;
    ids.set(key, id);
    return id;
  });
  const known = new Map<number, boolean>();
  return (i, j) => {
    const [a, b] = [all[i]!.claim, all[j]!.claim];
    if (a.article === b.article && overlaps(a.evidence, b.evidence)) return true;
    if (place[i] === place[j]) return false;
    const code = place[i]! * ids.size + place[j]!;
    let apart = known.get(code);
    if (apart === undefined) {
      apart = otherEvent(a, b, frame) !== null;
      known.set(code, apart);
    }
    return apart;
  };
}
