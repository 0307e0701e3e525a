import type { NameClaim } from '../../model/index.js';
import type { Form } from './form.js';

type Kind = NameClaim['kind'];

/**
 * A name that some articles take for a person's and others for a place's is of the kind that more of them tell; of as many, a person's where
 * one gives it a title. What the fewer say beside it goes with their kind.
 */
export function settleKinds(forms: Map<string, Form>): void {
  const places = new Map(
    [...forms].filter(([, f]) => f.kind === 'place-name').map(([id, f]) => [f.key, [id, f]] as const),
  );
  for (const [id, person] of [...forms].filter(([, f]) => f.kind === 'person-role')) {
    const [placeId, place] = places.get(person.key) ?? [];
    if (placeId === undefined || place === undefined) continue;
    const isPerson = kindOf(person, place) === 'person-role';
    forms.delete(isPerson ? placeId : id);
    if (isPerson) merge(person, place);
    else merge(place, person);
  }
}

const tellers = ({ claims }: Form): number => new Set(claims.map((c) => c.article)).size;

function kindOf(person: Form, place: Form): Kind {
  const more = tellers(person) - tellers(place);
  if (more !== 0) return more > 0 ? 'person-role' : 'place-name';
  return person.words.length > 1 && person.claims.some((c) => c.role !== null) ? 'person-role' : 'place-name';
}

function merge(into: Form, from: Form): void {
  const known = new Set(into.claims.map((c) => c.id));
  for (const claim of from.claims)
    if (claim.role === null && !known.has(claim.id)) into.claims.push({ ...claim, kind: into.kind });
  for (const [article, sentences] of from.places)
    into.places.set(article, new Set([...(into.places.get(article) ?? []), ...sentences]));
  for (const lemma of from.context) into.context.add(lemma);
}
