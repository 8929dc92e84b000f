import { Module } from '@nestjs/common';
import { Comments } from '#exchange';
import { AnswersController } from './answers.controller.js';
import { AnswersService } from './answers.service.js';
import { SharedCommentsController } from './shared-comments.controller.js';

@Module({ controllers: [AnswersController, SharedCommentsController], providers: [AnswersService, Comments] })
export class CommentsModule {}
