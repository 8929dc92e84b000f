import { PickType } from '@nestjs/swagger';
import { IsNotEmpty, IsOptional, IsString, IsUUID } from 'class-validator';
import { LONGEST_COMMENT } from '#exchange';
import { IsPlainText, MaxLength } from '#http';

export class NewCommentDto {
  /** The item that it is about, among those I see; left out, it is about the whole */
  @IsUUID()
  @IsOptional()
  itemId?: string | null;

  /** Plain text; the other of the two reads it */
  @IsPlainText()
  @MaxLength(LONGEST_COMMENT)
  @IsNotEmpty()
  @IsString()
  text!: string;
}

export class ReaderCommentChangeDto extends PickType(NewCommentDto, ['text']) {}

export class ReaderCommentsReadDto {
  @IsUUID()
  threadId!: string;

  /** The last comment that was shown */
  @IsUUID()
  through!: string;
}
