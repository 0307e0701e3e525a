import type { Claim, FramingClaim, Topic } from '../../model/index.js';
import { oneLine } from '../../text/typography.js';
import { anchor } from '../anchors.js';
import { claimView } from '../view/claim.js';
import type { Lookup } from '../view/lookup.js';
import { wordGroups } from '../view/wordings.js';
import { quoted } from '../words/phrases.js';
import { inert } from './escape.js';
import type { Footnote, Line } from './line.js';

/** True for a headline, which stands whole and is its own quote. */
const isHeadline = (claim: Claim): boolean => claim.kind === 'framing' && claim.concept === 'headline';

/** "citing Ida Brandt"; of a headline, the day on which it was printed, unless the source's name holds it. */
function besideSource(claim: FramingClaim, look: Lookup): string[] {
  const { citing, published } = claimView(claim, look);
  const day = look.article(claim.article)?.published;
  if (isHeadline(claim)) return day && look.source(claim.article).endsWith(day) ? [] : [published || 'undated'];
  return citing === '' ? [] : [citing];
}

/** The lines of a thing's wordings: each word of a source once in each voice, as it stands where the source first uses it. */
export const wordingLines = (topic: Topic, look: Lookup): Line[] =>
  wordGroups(topic.claims).map(({ claims }) => {
    const claim = claims[0] as FramingClaim;
    return {
      words: inert(claimView(claim, look).words),
      source: inert([look.source(claim.article), ...besideSource(claim, look)].join(', ')),
      notes: isHeadline(claim) ? [] : [anchor(claim.id)],
    };
  });

/** The sentence of a wording, whole: what stands around a word tells what it is said of. */
function sentenceOf(claim: FramingClaim, look: Lookup): string {
  const article = look.article(claim.article);
  const sentence = article?.sentences[claim.sentence];
  if (article === null || sentence === undefined) return claim.evidence.quote;
  return oneLine(article.text.slice(sentence.start, sentence.end));
}

/** A footnote with its sentence for each line of wordings; a headline is its own. */
export const wordingNotes = (topic: Topic, look: Lookup): Footnote[] =>
  wordGroups(topic.claims).flatMap(({ claims }) => {
    const claim = claims[0] as FramingClaim;
    if (isHeadline(claim)) return [];
    const quote = inert(quoted(sentenceOf(claim, look)));
    return [{ label: anchor(claim.id), source: inert(look.source(claim.article)), quote }];
  });
