import { Module } from '@nestjs/common';
import { ClassificationsController } from './classifications.controller.js';
import { ClassificationsService } from './classifications.service.js';
import { NewerWordingsController } from './newer-wordings.controller.js';
import { NewerWordingsService } from './newer-wordings.service.js';
import { SkillMergesController } from './skill-merges.controller.js';
import { SkillMergesService } from './skill-merges.service.js';
import { SkillPictureController } from './skill-picture.controller.js';
import { SkillPictureService } from './skill-picture.service.js';
import { SkillsController } from './skills.controller.js';
import { SkillsService } from './skills.service.js';

@Module({
  controllers: [
    SkillsController,
    SkillMergesController,
    SkillPictureController,
    ClassificationsController,
    NewerWordingsController,
  ],
  providers: [SkillsService, SkillMergesService, SkillPictureService, ClassificationsService, NewerWordingsService],
})
export class SkillsModule {}
