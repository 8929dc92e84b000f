import { api, bodyOf } from '../api.ts';
import type { Locale } from '../paraglide/runtime.js';
import type { PreparedFile } from '../types.ts';

/** Files that take a while to make: one's own, or what somebody shares as one. */
export interface PreparedDesk {
  list(): Promise<PreparedFile[]>;
  cancel(id: string): Promise<PreparedFile>;
  retry(id: string): Promise<PreparedFile>;
  remove(id: string): Promise<void>;
  /** Where it can be taken. */
  addressOf(id: string): string;
}

const OWN = '/export/prepared-files';
const SHARED = '/export/portfolios/{ownerId}/prepared-files';

export const ownDesk: PreparedDesk = {
  list: async () => bodyOf(await api().GET(OWN)),
  cancel: async (id) => bodyOf(await api().POST(`${OWN}/{id}/cancel`, { params: { path: { id } } })),
  retry: async (id) => bodyOf(await api().POST(`${OWN}/{id}/retry`, { params: { path: { id } } })),
  remove: async (id) => {
    await api().DELETE(`${OWN}/{id}`, { params: { path: { id } } });
  },
  addressOf: (id) => `/api${OWN}/${id}/file`,
};

export function sharedDesk(ownerId: string): PreparedDesk {
  const of = (id: string) => ({ params: { path: { ownerId, id } } });
  return {
    list: async () => bodyOf(await api().GET(SHARED, { params: { path: { ownerId } } })),
    cancel: async (id) => bodyOf(await api().POST(`${SHARED}/{id}/cancel`, of(id))),
    retry: async (id) => bodyOf(await api().POST(`${SHARED}/{id}/retry`, of(id))),
    remove: async (id) => {
      await api().DELETE(`${SHARED}/{id}`, of(id));
    },
    addressOf: (id) => `/api/export/portfolios/${ownerId}/prepared-files/${id}/file`,
  };
}

/** A portfolio or a booklet, with its evidence behind it. */
export async function prepareDocument(documentId: string): Promise<PreparedFile> {
  return bodyOf(await api().POST(OWN, { body: { documentId } }));
}

/** All that somebody shares, with its evidence behind it. */
export async function prepareShared(ownerId: string, language: Locale): Promise<PreparedFile> {
  return bodyOf(await api().POST(SHARED, { params: { path: { ownerId } }, body: { language } }));
}
