import type { Cluster, FramingClaim } from '../../model/index.js';
import { toDay } from '../../text/calendar.js';
import { newsDays } from '../news-days.js';
import type { Witness } from '../witness.js';
import { inOrder } from './families.js';
import { isShared } from './groups.js';

/** Days after the news from which on a headline is of a later story. */
const SAME_STORY = 7;

/**
 * The headlines of the event side by side, each with its day, or without one; those of articles on other events (`others`, ids) and of later
 * weeks are kept apart, and said so.
 */
export function alignHeadlines(
  witnesses: readonly Witness[],
  claims: readonly FramingClaim[],
  others: ReadonlySet<string>,
): Cluster[] {
  const published = new Map(witnesses.map((w) => [w.document.article.id, w.document.article.published.value]));
  const headlines = inOrder(claims.filter((c) => c.concept === 'headline'));
  const days = newsDays([...published].flatMap(([article, date]) => (others.has(article) ? [] : [date])));
  const isLater = ({ article }: FramingClaim): boolean => {
    const date = published.get(article) ?? null;
    return days !== null && date !== null && toDay(date) > days.to + SAME_STORY;
  };
  const told = headlines.filter((c) => !others.has(c.article) && !isLater(c));
  if (!isShared(told)) return [];
  return [
    {
      kind: 'framing',
      key: 'headline',
      title: 'The headlines side by side',
      claims: told,
      together: ['headlines of one event'],
      refused: headlines
        .filter((c) => !told.includes(c))
        .map((c) => ({
          claim: c.id,
          relation: 'other-event',
          because: others.has(c.article) ? 'of another event' : `of a later week: ${published.get(c.article)}`,
        })),
    },
  ];
}
