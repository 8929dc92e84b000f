import { Controller, Delete, Get, HttpCode, Param } from '@nestjs/common';
import { IdPipe } from '#http';
import { Access, CurrentActor, type Actor } from '#identity';
import { OpenSessionDto } from './auth.dto.js';
import { SessionsService } from './sessions.service.js';

@Controller('auth/sessions')
@Access('signed-in')
export class SessionsController {
  constructor(private readonly sessions: SessionsService) {}

  /** The browsers where one is signed in */
  @Get()
  list(@CurrentActor() actor: Actor): Promise<OpenSessionDto[]> {
    return this.sessions.list(actor);
  }

  /** Sign out everywhere but here */
  @Delete()
  @HttpCode(204)
  endOthers(@CurrentActor() actor: Actor): Promise<void> {
    return this.sessions.endOthers(actor);
  }

  /** Sign one browser out */
  @Delete(':id')
  @HttpCode(204)
  end(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<void> {
    return this.sessions.end(actor, id);
  }
}
