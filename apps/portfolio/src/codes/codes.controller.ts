import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { IdPipe } from '#http';
import { Access, CurrentActor, type Actor } from '#identity';
import { GrantDto } from '../grants/grant.dto.js';
import { ShareCodeDto, CodeConfirmationDto, NewCodeDto } from './code.dto.js';
import { CodesService } from './codes.service.js';

@Controller('portfolio/codes')
@Access(['owner'])
export class CodesController {
  constructor(private readonly codes: CodesService) {}

  /** A code to show to a counsellor beside me; ends the one before. It opens nothing until I confirm */
  @Post()
  open(@CurrentActor() actor: Actor): Promise<NewCodeDto> {
    return this.codes.open(actor);
  }

  /** Whether it has been typed, by whom and what for */
  @Get(':id')
  read(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<ShareCodeDto> {
    return this.codes.read(actor, id);
  }

  /** Share with the counsellor who typed it; replaces what is open for the same counsellor */
  @Post(':id/confirm')
  confirm(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() terms: CodeConfirmationDto,
  ): Promise<GrantDto> {
    return this.codes.confirm(actor, id, terms);
  }

  /** Say no, or stop: nothing is shared */
  @Delete(':id')
  @HttpCode(204)
  end(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<void> {
    return this.codes.end(actor, id);
  }
}
