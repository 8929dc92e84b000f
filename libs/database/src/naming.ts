import { DefaultNamingStrategy, type NamingStrategyInterface } from 'typeorm';

/** `ownerId` in code is `owner_id` in SQL. */
export class SnakeNaming extends DefaultNamingStrategy implements NamingStrategyInterface {
  override columnName(propertyName: string, customName: string | undefined): string {
    return customName ?? propertyName.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  }
}
