import { Module } from '@nestjs/common';
import { ConsentModule } from '#consent';
import { CvController } from './cv.controller.js';
import { CvService } from './cv.service.js';
import { LinkedCvController } from './linked-cv.controller.js';

@Module({ imports: [ConsentModule], controllers: [CvController, LinkedCvController], providers: [CvService] })
export class CvModule {}
