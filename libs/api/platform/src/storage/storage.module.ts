import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { DiskFullInterceptor } from './disk-full.interceptor.js';
import { RoomGuard } from './room.guard.js';
import { ROOM_SETTINGS } from './room-settings.js';
import type { RoomSettings } from './room-settings.js';
import { RoomWatch } from './room-watch.js';

/** Watches the room on the disk, and refuses what there is none for. Global because whatever writes much may ask. */
@Module({})
export class StorageModule {
  static forRoot(settings: RoomSettings): DynamicModule {
    return {
      module: StorageModule,
      global: true,
      providers: [
        { provide: ROOM_SETTINGS, useValue: settings },
        RoomWatch,
        { provide: APP_GUARD, useClass: RoomGuard },
        { provide: APP_INTERCEPTOR, useClass: DiskFullInterceptor },
      ],
      exports: [RoomWatch],
    };
  }
}
