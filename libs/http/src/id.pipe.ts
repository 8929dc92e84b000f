import { Injectable, type PipeTransform } from '@nestjs/common';
import { isId, notFound } from '#common';

/** An id in an address. What has not even the form of one does not exist, like any other id that does not. */
@Injectable()
export class IdPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!isId(value)) throw notFound();
    return value.toLowerCase();
  }
}
