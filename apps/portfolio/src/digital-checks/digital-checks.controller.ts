import { Body, Controller, Delete, Get, Headers, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { IdPipe, IfMatch, languageOf } from '#http';
import { Access, CurrentActor, type Actor } from '#identity';
import { DigitalAnswersDto, DigitalCheckDto, DigitalFrameworkDto } from './digital-check.dto.js';
import { DigitalChecksService } from './digital-checks.service.js';
import { frameworkIn } from './digital-framework.js';

@Controller('portfolio/digital-checks')
@Access(['owner'])
export class DigitalChecksController {
  constructor(private readonly checks: DigitalChecksService) {}

  /** My looks at what I can do with computers and telephones, newest first; nobody else sees them */
  @Get()
  list(@CurrentActor() actor: Actor): Promise<DigitalCheckDto[]> {
    return this.checks.list(actor);
  }

  /** What is asked, in the language of the request: DigComp's areas and competences, each with its eight statements */
  @Get('framework')
  framework(@Headers('accept-language') languages?: string): DigitalFrameworkDto {
    return frameworkIn(languageOf(languages));
  }

  /** Begin one, or go on with the one that is not ended */
  @Post()
  @HttpCode(200)
  start(@CurrentActor() actor: Actor): Promise<DigitalCheckDto> {
    return this.checks.start(actor);
  }

  /** Answer one question or several */
  @Patch(':id/answers')
  answer(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { answers }: DigitalAnswersDto,
    @IfMatch() version: number | null,
  ): Promise<DigitalCheckDto> {
    return this.checks.answer(actor, id, answers, version);
  }

  /** End it: it stays as it is from then on */
  @Post(':id/end')
  @HttpCode(200)
  end(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number | null,
  ): Promise<DigitalCheckDto> {
    return this.checks.end(actor, id, version);
  }

  /** Erase one, for good */
  @Delete(':id')
  @HttpCode(204)
  erase(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<void> {
    return this.checks.erase(actor, id);
  }
}
