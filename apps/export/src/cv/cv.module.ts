import { Module } from '@nestjs/common';
import { ConsentModule } from '#consent';
import { CvController } from './cv.controller.js';
import { CvService } from './cv.service.js';

@Module({ imports: [ConsentModule], controllers: [CvController], providers: [CvService] })
export class CvModule {}
