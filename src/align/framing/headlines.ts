import { eventClassOf } from '../../lexicon/events.js';
import { newsStepOf } from '../../lexicon/news-steps.js';
import { type Cluster, contains, type FramingClaim, type Refusal } from '../../model/index.js';
import type { DaySpan } from '../../text/calendar.js';
import { isContent } from '../../text/content.js';
import { inSentence } from '../../text/in-sentence.js';
import { isLower } from '../../text/letters.js';
import { singular } from '../../text/terms.js';
import { isOfNews, newsDays } from '../news-days.js';
import type { Witness } from '../witness.js';
import { inOrder } from './families.js';
import { isShared, joinByKeys } from './groups.js';

/** One article's headline, with what it tells. */
interface Headline {
  readonly claim: FramingClaim;
  readonly published: string | null;
  /** The step of the story that it tells; null: what happened. */
  readonly step: string | null;
  /** What it speaks of: kinds of event and common words, no names. */
  readonly words: ReadonlySet<string>;
}

/** "Lind: …": what a headline puts first is the person who says the rest. */
const isStatement = ({ speaker, label }: FramingClaim, { reading }: Witness): boolean =>
  speaker?.toLowerCase() === label &&
  reading.entities.some((e) => e.kind === 'person' && e.names.some((n) => n.toLowerCase().endsWith(label)));

/** Words of the names that a headline holds, and those that the body prints with a capital alone: in a headline each word may have one. */
function namesFor({ document, reading }: Witness, sentence: number): Set<string> {
  const body = document.sentences.filter((s) => s.block === 'paragraph').flatMap((s) => s.tokens);
  const common = new Set(body.flatMap((t) => (isLower(t.text[0] ?? '') ? [t.lower] : [])));
  const held = inSentence(reading.names, sentence);
  const printed = [
    ...body,
    ...(document.sentences[sentence]?.tokens.filter((t) => held.some((n) => contains(n, t))) ?? []),
  ];
  return new Set(printed.flatMap((t) => (t.pos === 'PROPN' && !common.has(t.lower) ? [t.lower] : [])));
}

function headlineOf(claim: FramingClaim, witness: Witness): Headline {
  const { sentences, article } = witness.document;
  const tokens = sentences[claim.sentence]?.tokens ?? [];
  const names = namesFor(witness, claim.sentence);
  const told = tokens.filter((t) => isContent(t) && t.pos !== 'NUM' && !names.has(t.lower));
  const words = told.map((t) => {
    const kind = eventClassOf(t.pos === 'PROPN' ? { ...t, pos: 'NOUN' } : t);
    return kind === null ? singular(t.lemma.toLowerCase()) : `event: ${kind}`;
  });
  return {
    claim,
    published: article.published.value,
    step: isStatement(claim, witness) ? 'statement' : newsStepOf(tokens),
    words: new Set(words),
  };
}

const isOf = ({ published }: Headline, days: DaySpan | null): boolean =>
  published === null || days === null || isOfNews(published, days);

/** The largest number of headlines that tell one act: the same step, and each shares a word with another. */
function oneAct(headlines: readonly Headline[]): FramingClaim[] {
  const byClaim = new Map(headlines.map((h) => [h.claim, h]));
  const steps = [...new Set(headlines.map((h) => h.step))];
  const groups = steps.flatMap((step) =>
    joinByKeys(
      headlines.filter((h) => h.step === step).map((h) => h.claim),
      (c) => byClaim.get(c)?.words ?? new Set(),
    ),
  );
  return groups.sort((a, b) => b.length - a.length)[0] ?? [];
}

/** Why a headline is not among those that tell the act: its day, or its step; none for one that only puts something else first. */
function refusalsOf(h: Headline, days: DaySpan | null): Refusal[] {
  if (isOf(h, days) && h.step === null) return [];
  const because = isOf(h, days) ? `a later step: ${h.step}` : `of another day: ${h.published}`;
  return [{ claim: h.claim.id, relation: 'other-event', because }];
}

/** Headlines of one act from one day to the next, side by side; those of later steps and of other events are kept apart. */
export function alignHeadlines(witnesses: readonly Witness[], claims: readonly FramingClaim[]): Cluster[] {
  const witnessOf = new Map(witnesses.map((w) => [w.document.article.id, w]));
  const headlines = inOrder(claims.filter((c) => c.concept === 'headline')).flatMap((claim) => {
    const witness = witnessOf.get(claim.article);
    return witness === undefined ? [] : [headlineOf(claim, witness)];
  });
  const days = newsDays(headlines.map((h) => h.published));
  const told = inOrder(oneAct(headlines.filter((h) => isOf(h, days))));
  if (!isShared(told)) return [];
  return [
    {
      kind: 'framing',
      key: 'headline',
      title: 'What each headline puts first',
      claims: told,
      together: ['headlines of one act'],
      refused: headlines.filter((h) => !told.includes(h.claim)).flatMap((h) => refusalsOf(h, days)),
    },
  ];
}
