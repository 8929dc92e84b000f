import { Body, Controller, Header, Headers, HttpCode, Post, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { CallerAddress, languageOf } from '#http';
import { Access } from '#identity';
import { download } from '../rendering/download.js';
import { CvService } from './cv.service.js';
import { LinkedCvDto } from './cv.dto.js';

/** For readers without an account. A session that their browser may have is not looked at. */
@Controller('export/links')
@Access('anyone')
export class LinkedCvController {
  constructor(private readonly cvs: CvService) {}

  /** The CV that a link shows; its owner sees that it was taken */
  @Post('cv.pdf')
  @HttpCode(200)
  @Header('x-robots-tag', 'noindex, nofollow')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async cv(
    @Body() { lang, token, password }: LinkedCvDto,
    @CallerAddress() address: string,
    @Headers('accept-language') languages?: string,
  ): Promise<StreamableFile> {
    return download(await this.cvs.makeOfLinked({ token, password, address }, lang ?? languageOf(languages)));
  }
}
