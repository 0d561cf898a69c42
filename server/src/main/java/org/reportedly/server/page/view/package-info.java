/** The views: daily questions about the situation, each as a line of time, a table and files. */
@NullMarked
package org.reportedly.server.page.view;

import org.jspecify.annotations.NullMarked;
