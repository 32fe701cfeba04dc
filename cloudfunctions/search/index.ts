import { contextFromEnvironment, peopleFunction } from '../core/platform/cloud-function'
import { searchHandlers } from './handlers'

/** What everyone may look up. Its DATABASE_URL names the role that reads one table. */
export const main = peopleFunction('search', contextFromEnvironment(), searchHandlers)
