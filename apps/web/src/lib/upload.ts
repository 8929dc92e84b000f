import { ApiError, refusal, type Problem } from './api.ts';
import { m } from './paraglide/messages.js';
import { getLocale } from './paraglide/runtime.js';

export interface UploadOptions {
  /** Called with bytes sent and bytes in all: `fetch` cannot tell. */
  onprogress?: (sent: number, total: number) => void;
  signal?: AbortSignal;
}

/** Sends a form with a file, and says how far it is. Fails with an ApiError, or an AbortError when stopped. */
export function upload<T>(path: string, form: FormData, { onprogress, signal }: UploadOptions = {}): Promise<T> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api${path}`);
    request.setRequestHeader('Accept-Language', getLocale());
    request.responseType = 'json';
    request.upload.onprogress = (event) => onprogress?.(event.loaded, event.total);
    request.onload = () =>
      request.status < 300
        ? resolve(request.response as T)
        : reject(refusal(request.status, request.response as Problem | null));
    request.onerror = () => reject(new ApiError('offline', m.common_offline(), 0));
    request.onabort = () => reject(new DOMException('Stopped', 'AbortError'));
    signal?.addEventListener('abort', () => request.abort());
    request.send(form);
  });
}
