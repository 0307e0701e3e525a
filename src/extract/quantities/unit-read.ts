import type { UnitEntry } from '../../lexicon/units.js';

/** A unit as read: its lexemes and what it is. */
export interface UnitRead extends UnitEntry {
  readonly from: number;
  readonly to: number;
  /** Joined to the number by a hyphen: "six-week". */
  readonly hyphenated: boolean;
}
