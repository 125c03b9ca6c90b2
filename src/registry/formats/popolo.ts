/** Popolo: one JSON object with persons, organizations, posts and memberships, over all articles. */
import type { Listing, Registry, RegistryEvidence, RegistryPost } from '../../model/registry.js';
import { keyOf, uriOf } from '../../output/ids.js';
import { dateOf } from '../../output/popolo.js';
import { wellFormedJson } from '../../output/well-formed.js';

export function* popolo({ persons, organisations, posts }: Registry): Generator<string> {
  yield '{\n"persons":[';
  yield* list(persons, ({ id, name, names, evidence }) => ({
    id,
    name,
    other_names: otherNames(name, names),
    sources: sourcesOf(evidence),
  }));
  yield '],\n"organizations":[';
  yield* list(organisations, ({ id, name, names, acronym, type, parentId, evidence }) => ({
    id,
    name,
    other_names: otherNames(name, acronym === null ? names : [{ name: acronym }, ...names]),
    classification: type,
    parent_id: parentId,
    sources: sourcesOf(evidence),
  }));
  yield '],\n"posts":[';
  yield* list(distinctPosts(posts), ({ title, organisation, organisationId, place, evidence, ...post }) => ({
    id: postId({ title, organisationId, place }),
    label: [title, organisation ?? place].join(', '),
    role: title,
    organization_id: organisationId,
    ...(place === null ? {} : { area: { name: place } }),
    sources: sourcesOf(post.documents > 0 ? evidence : []),
  }));
  yield '],\n"memberships":[';
  yield* list(posts, (post) => ({
    id: post.id,
    person_id: post.personId,
    organization_id: post.organisationId,
    post_id: isPost(post) ? postId(post) : null,
    role: post.title,
    start_date: dateOf(post.from),
    end_date: dateOf(post.to),
    sources: sourcesOf(post.evidence),
  }));
  yield ']\n}\n';
}

function* list<Item>(items: Iterable<Item>, toPopolo: (item: Item) => object): Generator<string> {
  let before = '\n';
  for (const item of items) {
    yield before + wellFormedJson(toPopolo(item));
    before = ',\n';
  }
}

type PostKey = Pick<RegistryPost, 'title' | 'organisationId' | 'place'>;
const isPost = ({ organisationId, place }: PostKey): boolean => organisationId !== null || place !== null;
const postId = ({ title, organisationId, place }: PostKey): string =>
  `S${keyOf(JSON.stringify([title, organisationId, place]))}`;

/** Two persons in one post are two memberships, but one post. */
const distinctPosts = (posts: Listing<RegistryPost>): Iterable<RegistryPost> => {
  const distinct = new Map<string, RegistryPost>();
  for (const post of posts) if (isPost(post)) distinct.set(postId(post), post);
  return distinct.values();
};

const otherNames = (name: string, names: readonly { name: string }[]) =>
  [...new Set(names.map((one) => one.name))].filter((other) => other !== name).map((other) => ({ name: other }));

const sourcesOf = (evidence: readonly RegistryEvidence[]) =>
  [...new Set(evidence.map(({ source }) => source))].map((source) => ({ url: uriOf(source) }));
