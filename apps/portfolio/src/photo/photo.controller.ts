import { Controller, Delete, Get, HttpCode, Put, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { IfMatch } from '#http';
import { Access, CurrentActor, type Actor } from '#identity';
import { readSmallFile } from '../uploads/small-file.js';
import { NewPhotoDto, PhotoDto } from './photo.dto.js';
import { MAX_PHOTO_BYTES, photoTooLarge } from './photo-refusals.js';
import { PhotoService } from './photo.service.js';

@Controller('portfolio/photo')
@Access(['owner'])
export class PhotoController {
  constructor(private readonly photos: PhotoService) {}

  /** Have this photo: made anew as a small portrait, without place, date or anything else that the file says */
  @Put()
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: NewPhotoDto })
  async put(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @IfMatch() version: number | null,
  ): Promise<PhotoDto> {
    return this.photos.put(actor, await readSmallFile(request, MAX_PHOTO_BYTES, photoTooLarge()), version);
  }

  /** My photo itself; my browser may keep it, and asks each time whether it is still the one */
  @Get()
  @ApiProduces('image/jpeg')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async read(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer | undefined> {
    const { sha256, content } = await this.photos.find(actor);
    const tag = `"${sha256}"`;
    void reply.headers({ etag: tag, 'cache-control': 'private, no-cache', 'content-type': 'image/jpeg' });
    if (request.headers['if-none-match'] !== tag) return content;
    void reply.status(304);
    return undefined;
  }

  /** Have no photo any more; who could see it no longer can */
  @Delete()
  @HttpCode(204)
  remove(@CurrentActor() actor: Actor, @IfMatch() version: number | null): Promise<void> {
    return this.photos.remove(actor, version);
  }
}
