/**
 * Popolo: persons, organizations, memberships and posts, one object a line for each document; a single document is plain
 * JSON. Ids are `SOURCE#ID`, unique over all documents, so that the lists can be joined.
 */
import type { DocumentRecord, RoleRecord } from '../model/record.js';
import type { Format } from './format.js';
import { itemUri, uriOf } from './ids.js';
import { wellFormedJson } from './well-formed.js';

export function popolo(): Format {
  return {
    head: '',
    separator: '',
    document: (record) => `${wellFormedJson(popoloOf(record))}\n`,
    error: () => null,
    tail: () => '',
  };
}

function popoloOf({ source, headline, persons, organisations, roles }: DocumentRecord): object {
  const to = (id: string) => itemUri(source, id);
  const sources = [{ url: uriOf(source), ...(headline === null ? {} : { note: headline }) }];
  const posts = postsOf(roles);
  return {
    persons: persons.map(({ id, name, aliases }) => ({
      id: to(id),
      name,
      other_names: aliases.map((alias) => ({ name: alias })),
      sources,
    })),
    organizations: organisations.map(({ id, name, acronym, aliases, type, parent }) => ({
      id: to(id),
      name,
      other_names: [...new Set([...(acronym === null ? [] : [acronym]), ...aliases])].map((alias) => ({ name: alias })),
      classification: type,
      parent_id: parent === null ? null : to(parent),
      sources,
    })),
    posts: [...posts.values()].map(({ id, title, organisation, organisationId, place }) => ({
      id: to(id),
      label: [title, organisation ?? place].join(', '),
      role: title,
      organization_id: organisationId === null ? null : to(organisationId),
      ...(place === null ? {} : { area: { name: place } }),
      sources,
    })),
    memberships: roles.map((role, index) => ({
      id: to(`role${index + 1}`),
      person_id: to(role.personId),
      organization_id: role.organisationId === null ? null : to(role.organisationId),
      post_id: isPost(role) ? to(posts.get(postKey(role))!.id) : null,
      role: role.title,
      start_date: dateOf(role.from),
      end_date: dateOf(role.to),
      sources,
    })),
  };
}

type Post = RoleRecord & { readonly id: string };

/** What exists apart from its holder: a title at a body or of a place. */
const isPost = ({ organisationId, place }: RoleRecord): boolean => organisationId !== null || place !== null;
const postKey = ({ title, organisationId, place }: RoleRecord): string =>
  JSON.stringify([title, organisationId, place]);

/** Two persons in one post are two memberships, but one post. */
function postsOf(roles: readonly RoleRecord[]): Map<string, Post> {
  const posts = new Map<string, Post>();
  for (const role of roles.filter(isPost))
    if (!posts.has(postKey(role))) posts.set(postKey(role), { ...role, id: `post${posts.size + 1}` });
  return posts;
}

/** Popolo knows years, months and days. */
export const dateOf = (value: string | null): string | null =>
  value !== null && /^\d{4}(-\d\d){0,2}$/.test(value) && !/^\d{4}-[2-4]/.test(value) ? value : null;
