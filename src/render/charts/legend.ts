import { listed } from '../../text/listing.js';
import { capitalised } from '../../text/typography.js';

/** The marks of a row, null where it has none of that kind. */
interface Marks {
  readonly dot: { readonly open: boolean } | null;
  readonly bar: object | null;
  readonly whisker: object | null;
  readonly leftArrow: object | null;
  readonly rightArrow: object | null;
}

/** What each mark that is drawn means. */
const LEGEND: readonly (readonly [drawn: (row: Marks) => boolean, words: string])[] = [
  [({ dot }) => dot !== null && !dot.open, 'a dot is the figure printed'],
  [({ dot }) => dot?.open === true, 'a ring is a figure that is itself left out (“more than”)'],
  [
    ({ leftArrow, rightArrow }) => leftArrow !== null || rightArrow !== null,
    'an arrow runs on to all that the words allow',
  ],
  [({ bar }) => bar !== null, 'a thick bar is a range'],
  [({ whisker }) => whisker !== null, 'a thin line is how far “about” may reach'],
];

/** "A dot is the figure printed and a thick bar is a range.", for the marks of these rows; dots alone need none. */
export const legendOf = (rows: readonly Marks[]): string => {
  const used = LEGEND.filter(([drawn]) => rows.some(drawn));
  const isDots = used.every((entry) => entry === LEGEND[0]);
  return isDots ? '' : `${capitalised(listed(used.map(([, words]) => words)))}.`;
};
