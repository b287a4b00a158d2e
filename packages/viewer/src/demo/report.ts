import json from 'virtual:demo-report';
import type { Report } from '@storydrift/core/lean';

// The finished example of a first visit: core's own report on the two texts beside this file, made when the viewer is built,
// so that it is read before the worker has started.

export function demoReport(): Report {
  return JSON.parse(json) as Report;
}
