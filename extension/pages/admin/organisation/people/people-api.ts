import {
  type DirectoryPerson,
  type DirectoryTeam,
  ListPeople,
  ListTeams,
} from '../../../../../shared/contract/directory.ts';
import type { Role } from '../../../../../shared/contract/session.ts';
import { callContract } from '../../../call-contract.ts';
import { allPages } from '../../use-pages.ts';

export interface PeopleFilter {
  readonly search: string;
  readonly team: string;
  readonly role: Role | '';
}

/** The server looks in names from two letters on. */
const FEWEST_LETTERS = 2;

export function askPeople({ search, team, role }: PeopleFilter, cursor?: string) {
  const text = search.trim();
  return callContract(ListPeople, {
    query: {
      cursor,
      search: text.length >= FEWEST_LETTERS ? text : undefined,
      team: team || undefined,
      role: role || undefined,
    },
  });
}

/** The directory is asked by page; one person is somewhere in it. */
export async function findPerson(subject: string): Promise<DirectoryPerson | undefined> {
  const people = await allPages((cursor) => callContract(ListPeople, { query: { cursor, limit: 100 } }));
  return people.find((person) => person.subject === subject);
}

export async function askTeams(): Promise<readonly DirectoryTeam[]> {
  return (await callContract(ListTeams)).teams;
}
