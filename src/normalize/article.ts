import type { Article, Provenance, Sourced, StatedMetadata } from '../model/index.js';
import { oneLine } from '../text/typography.js';
import { type Anatomy, anatomyOf } from './anatomy.js';
import { untaggedLength } from './cuts.js';
import type { Draft } from './draft.js';
import { isoDayIn } from './published.js';
import { publisherInFooter } from './publisher.js';
import { shortTitle } from './short-title.js';

/**
 * An article of a draft. For each piece of metadata the first that tells it: sources.yaml, front matter, JSON-LD, meta
 * elements, the text itself (date prefix, date line, footer, first line). Nothing is guessed: what none tells stays unknown.
 */
export function articleOf(draft: Draft, id: string): Article {
  const anatomy = anatomyOf(draft);
  const { file, told } = draft;
  const stated = file.stated;
  const title = first(fromSourcesYaml(stated, 'title'), told.title.map(untagged), headline(anatomy));
  const published = first(fromSourcesYaml(stated, 'published'), told.published, textDates(anatomy));
  const publisher = first(fromSourcesYaml(stated, 'publisher'), told.publisher, footers(anatomy));
  const url = first(fromSourcesYaml(stated, 'url'), told.url, []);
  const source = publisher ?? shortened(title) ?? { value: id, from: 'file name' as const };
  return {
    id,
    path: file.path,
    source: source.value,
    sourceFrom: source.from,
    ...(publisher === null ? {} : { publisher: publisher.value }),
    title: title ?? { value: null, from: 'unknown' },
    published: published ?? { value: null, from: 'unknown' },
    url: url?.value ?? null,
    text: draft.text,
    blocks: anatomy.blocks,
    removed: anatomy.removed,
  };
}

/** A page's title without the site's name at its end. */
const untagged = ({ value, from }: Sourced<string>): Sourced<string> => ({
  value: value.slice(0, untaggedLength(value)),
  from,
});

type Candidates = readonly Sourced<string>[];

const first = (...lists: readonly Candidates[]): Sourced<string> | null =>
  lists.flat().find(({ value }) => value.trim() !== '') ?? null;

function fromSourcesYaml(stated: StatedMetadata, field: keyof StatedMetadata): Candidates {
  const value = stated[field];
  const known = field === 'published' && value !== undefined ? (isoDayIn(value) ?? '') : value;
  return known === undefined ? [] : [{ value: known, from: 'sources.yaml' }];
}

const sourced = (value: string | null, from: Provenance): Candidates => (value === null ? [] : [{ value, from }]);

function headline({ headline: passage }: Anatomy): Candidates {
  return sourced(passage === null ? null : oneLine(passage.text), 'first line');
}

const textDates = ({ datePrefix, dateLine }: Anatomy): Candidates => [
  ...sourced(datePrefix, 'date prefix'),
  ...sourced(dateLine, 'date line'),
];

const footers = ({ footers: lines }: Anatomy): Candidates =>
  lines.flatMap((line) => sourced(publisherInFooter(line), 'footer'));

const shortened = (title: Sourced<string> | null): Sourced<string> | null =>
  title === null ? null : { value: shortTitle(title.value), from: 'short title' };
