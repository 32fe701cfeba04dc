import { contextFromEnvironment, peopleFunction } from '../core/platform/cloud-function'
import { createKeys, keyMaterialFrom } from '../core/platform/keys'
import { apiHandlers } from './handlers'

/** What signed-in people do. */
export const main = peopleFunction('api', contextFromEnvironment(createKeys(keyMaterialFrom(process.env.KEYS))), apiHandlers)
