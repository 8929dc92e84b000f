import { Body, Controller, Delete, HttpCode, Param, Patch } from '@nestjs/common';
import { IdPipe } from '#http';
import { Access, CurrentActor, type Actor } from '#identity';
import { ConfirmationShownDto } from './confirmation.dto.js';
import { ConfirmationsService } from './confirmations.service.js';

@Controller('portfolio/confirmations')
@Access(['owner'])
export class ConfirmationsController {
  constructor(private readonly confirmations: ConfirmationsService) {}

  /** Show a confirmation to those who read the skill, or not any more */
  @Patch(':id')
  @HttpCode(204)
  show(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { shown }: ConfirmationShownDto,
  ): Promise<void> {
    return this.confirmations.show(actor, id, shown);
  }

  /** Remove a confirmation from my portfolio */
  @Delete(':id')
  @HttpCode(204)
  remove(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<void> {
    return this.confirmations.remove(actor, id);
  }
}
