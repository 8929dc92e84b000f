import { Module } from '@nestjs/common';
import { ChosenSkillsService } from './chosen-skills.service.js';
import { FieldsController } from './fields.controller.js';
import { FieldsService } from './fields.service.js';
import { TellingController } from './telling.controller.js';
import { TellingService } from './telling.service.js';

/** How people find, from what they did, what they can do. */
@Module({
  controllers: [FieldsController, TellingController],
  providers: [FieldsService, TellingService, ChosenSkillsService],
})
export class FindingModule {}
