import { invalidate } from '$app/navigation';
import { api, ApiError, bodyOf, ifMatch } from '../api.ts';
import type { ProfileView } from '../types.ts';
import { Writing } from '../writing.svelte.ts';
import { check, flatten, toChanges, type FlatProfile, type ProfileText } from './text.ts';

/** One's profile, saved while it is being written. */
export const profileWriting = (profile: ProfileView) =>
  new Writing<ProfileText, Partial<ProfileText>, FlatProfile>(flatten(profile), {
    toText: (flat) => ({ ...flat }),
    changesOf: (text, field) => ({ [field]: text[field] }),
    check,
    save,
  });

async function save(text: Partial<ProfileText>, version: number): Promise<FlatProfile> {
  try {
    const request = { headers: ifMatch(version), body: toChanges(text) };
    const saved = bodyOf(await api().PATCH('/portfolio/profile', request));
    // The name also stands in the side bar.
    if (text.givenName !== undefined || text.familyName !== undefined) void invalidate('app:session');
    return flatten(saved);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    throw asWritten(error);
  }
}

/** The same refusal, in the fields of the page. */
function asWritten({ code, detail, status, errors, current }: ApiError): ApiError {
  const fields = errors.map(({ field, ...rest }) => ({
    ...rest,
    field: field === 'communeCode' || field === 'postalCode' ? 'commune' : field,
  }));
  return new ApiError(code, detail, status, fields, current ? flatten(current as ProfileView) : undefined);
}
