import { defineConfig } from 'drizzle-kit'

export default defineConfig({
  dialect: 'postgresql',
  schema: './cloudfunctions/core/platform/tables.ts',
  out: './cloudfunctions/migrations',
  casing: 'snake_case',
})
