import { Module } from '@nestjs/common';
import { Directory } from '#network';
import { DirectoryController } from './directory.controller.js';

@Module({ controllers: [DirectoryController], providers: [Directory] })
export class DirectoryModule {}
