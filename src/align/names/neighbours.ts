import type { NameClaim } from '../../model/index.js';
import type { Form } from './form.js';

/** "near |", "just outside the city of |", "20 km north of |": what stands before a name that another place is only beside. */
const BESIDE =
  /\b(?:near(?:by)?|outside|beside|opposite|(?:north|south|east|west)(?:ern|-?(?:east|west))? of|(?:kms?|kilomet(?:er|re)s|miles) (?:away )?from)(?: the)?(?: (?:city|town|village) of)? $/;

/** Characters at most between the two names: "X, which lies 20 kilometres north-west of Y". */
const GAP = 60;

/** True where an article says that the one place is near, outside or to one side of the other: such are never the same. */
export const areNeighbours = (a: Form, b: Form): boolean =>
  a.claims.some((x) => b.claims.some((y) => isBeside(x, y) || isBeside(y, x)));

/** "X, near Y". */
function isBeside(x: NameClaim, y: NameClaim): boolean {
  if (x.article !== y.article || x.sentence !== y.sentence) return false;
  const gap = y.evidence.start - x.evidence.end;
  return gap > 0 && gap <= GAP && BESIDE.test(`${y.evidence.prefix}${leadOf(y)}`.replace(/\s+/g, ' '));
}

/** The words of the evidence before the name itself: "city of |". */
const leadOf = ({ evidence, name }: NameClaim): string => {
  const at = evidence.quote.indexOf(name);
  return at > 0 ? evidence.quote.slice(0, at) : '';
};
