import { type MigrationInterface } from 'typeorm';

/** Made the index of the database anew while there was one: nothing is left to do. */
export class SearchSpellings1764000000000 implements MigrationInterface {
  name = 'SearchSpellings1764000000000';

  async up(): Promise<void> {}

  async down(): Promise<void> {}
}
