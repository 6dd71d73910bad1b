"""What every test needs."""

from __future__ import annotations

import os

# No test may reach for the network: models come from packages, and the page's analytics stay off.
os.environ["HF_HUB_OFFLINE"] = "1"
os.environ["GRADIO_ANALYTICS_ENABLED"] = "False"
