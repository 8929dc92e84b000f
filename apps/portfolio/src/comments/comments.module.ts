import { Module } from '@nestjs/common';
import { Comments } from '#exchange';
import { CommentsController } from './comments.controller.js';

@Module({ controllers: [CommentsController], providers: [Comments] })
export class CommentsModule {}
