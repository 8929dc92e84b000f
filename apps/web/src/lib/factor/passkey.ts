import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser';
import { api, ApiError, bodyOf } from '../api.ts';
import { m } from '../paraglide/messages.js';
import type { Session } from '../types.ts';

/** Whether this browser, at this address, can make passkeys: an address without a name cannot have any. */
export const passkeysHere = () =>
  'PublicKeyCredential' in window && isSecureContext && !/^[\d.]+$|^\[/.test(location.hostname);

/** The browser's own windows end in many ways; for the person they are one. */
async function withBrowser<T>(work: () => Promise<T>): Promise<T> {
  return work().catch(() => {
    throw new ApiError('passkey', m.factor_passkey_failed(), 400);
  });
}

/** Makes a passkey and adds it to the account. @returns recovery codes, when it is the first factor */
export async function addPasskey(name: string): Promise<string[] | null> {
  const { startRegistration } = await import('@simplewebauthn/browser');
  const { data } = await api().POST('/auth/factors/passkeys/options');
  const optionsJSON = data as unknown as PublicKeyCredentialCreationOptionsJSON;
  const made = await withBrowser(() => startRegistration({ optionsJSON }));
  const answer = await api().POST('/auth/factors/passkeys', {
    body: { name, response: made as unknown as Record<string, never> },
  });
  return bodyOf(answer).recoveryCodes;
}

/** Proves by a passkey that it is this person. */
export async function proveByPasskey(): Promise<Session> {
  const { startAuthentication } = await import('@simplewebauthn/browser');
  const { data } = await api().POST('/auth/factors/passkeys/challenge');
  const optionsJSON = data as unknown as PublicKeyCredentialRequestOptionsJSON;
  const response: AuthenticationResponseJSON = await withBrowser(() => startAuthentication({ optionsJSON }));
  return bodyOf(
    await api().POST('/auth/factors/passkeys/prove', {
      body: { response: response as unknown as Record<string, never> },
    }),
  );
}
