import type {DatelineConfig} from './config-schema.ts';

/** Returns its argument. With it, editors complete and check the fields of a configuration. */
export function defineConfig(config: DatelineConfig): DatelineConfig {
  return config;
}
