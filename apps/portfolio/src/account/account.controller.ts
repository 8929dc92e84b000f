import { Body, Controller, Delete, Get, Headers, HttpCode, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { languageOf } from '#http';
import { Access, CurrentActor, IdentityOptions, SecondFactor, type Actor } from '#identity';
import { contentDisposition } from '#storage';
import { dropCookie } from '../auth/session-cookie.js';
import { ErasureDto } from './account.dto.js';
import { ArchiveService } from './archive.service.js';
import { ErasureService } from './erasure.service.js';

@Controller('auth')
@Access('signed-in')
export class AccountController {
  constructor(
    private readonly archive: ArchiveService,
    private readonly erasure: ErasureService,
    private readonly options: IdentityOptions,
  ) {}

  /** Take one's data away: a zip with everything, readable without Lorfolio. Soon after a sign-in or a proof of the second factor */
  @Get('archive')
  @SecondFactor('recent')
  @ApiProduces('application/zip')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async take(@CurrentActor() actor: Actor, @Headers('accept-language') languages?: string): Promise<StreamableFile> {
    const zip = await this.archive.open(actor, languageOf(languages));
    return new StreamableFile(zip, {
      type: 'application/zip',
      disposition: contentDisposition('lorfolio-archive.zip'),
    });
  }

  /** Delete one's account and everything in it, for good */
  @Delete('account')
  @HttpCode(204)
  async erase(
    @CurrentActor() actor: Actor,
    @Body() { password }: ErasureDto,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Headers('accept-language') languages?: string,
  ): Promise<void> {
    await this.erasure.erase(actor, password, languageOf(languages));
    dropCookie(reply, this.options);
  }
}
