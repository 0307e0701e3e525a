import type { Cluster, FramingClaim } from '../../model/index.js';
import { isOfNews, newsDays } from '../news-days.js';
import type { Witness } from '../witness.js';
import { inOrder } from './families.js';
import { isShared } from './groups.js';

/**
 * The headlines of the days on which the news was new, side by side; those of other or unknown days and of articles on other events (`others`, ids)
 * are kept apart, and said so.
 */
export function alignHeadlines(
  witnesses: readonly Witness[],
  claims: readonly FramingClaim[],
  others: ReadonlySet<string>,
): Cluster[] {
  const published = new Map(witnesses.map((w) => [w.document.article.id, w.document.article.published.value]));
  const headlines = inOrder(claims.filter((c) => c.concept === 'headline'));
  const ours = headlines.filter((c) => !others.has(c.article));
  const days = newsDays(ours.map((c) => published.get(c.article) ?? null));
  const isOfDays = ({ article }: FramingClaim): boolean => {
    const date = published.get(article) ?? null;
    return date !== null && days !== null && isOfNews(date, days);
  };
  // Where none or one has a date, nothing tells the headlines' days apart.
  const ofDays = ours.filter(isOfDays);
  const told = isShared(ofDays)
    ? ofDays
    : ours.filter((c) => (published.get(c.article) ?? null) === null || isOfDays(c));
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
          relation: others.has(c.article) ? 'other-event' : 'incomparable',
          because: others.has(c.article)
            ? 'of another event'
            : `of another day: ${published.get(c.article) ?? 'not known'}`,
        })),
    },
  ];
}
